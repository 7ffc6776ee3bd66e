/// Frames to statements, quotations and voices.
package org.letopis.say;
