/// Sentences and tokens. Cleaned offsets die here: every token knows its place in the original.
package org.letopis.segment;
