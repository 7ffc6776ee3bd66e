/// Repair of damaged text. Every repair is an edit with a reason; the original is never changed.
package org.letopis.clean;
