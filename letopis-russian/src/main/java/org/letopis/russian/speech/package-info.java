/// Who says what in a Russian text: quotations, dialogue and reported speech, with their speakers. Start with RussianSpeech.
/// The structure of quotations alone is Quotations; verbs of saying are data (`saying.tsv`, `sources.tsv`).
package org.letopis.russian.speech;
