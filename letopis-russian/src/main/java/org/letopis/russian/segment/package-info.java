/// Sentences and tokens of Russian prose. Start with RussianSegmenter; what an abbreviation needs beside it, and whether
/// it can end a sentence, is data in `abbreviations.tsv`.
package org.letopis.russian.segment;
