/// Lemmas and grammatical tags, decided in context.
package org.letopis.morph;
