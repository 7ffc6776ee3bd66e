/// Spans of text, and the alignment of cleaned text with its original. The original is never changed.
package org.letopis.text;
