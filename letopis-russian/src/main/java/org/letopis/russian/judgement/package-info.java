/// Whom a text praises or blames, and with which words. Start with RussianJudgements; the words are data (`judging.tsv`),
/// neutral as to persons and politics: they say how the language judges, not who deserves it.
package org.letopis.russian.judgement;
