/// Word lists and how they are found in a text: Lexicon. What stands in the lists lives with the finders that use them.
package org.letopis.russian.lexicon;
