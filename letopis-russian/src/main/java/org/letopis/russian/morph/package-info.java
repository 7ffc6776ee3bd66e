/// Words of Russian: the dictionary, a guesser for what it lacks, abbreviations, and the tagger that decides in context.
/// Start with RussianTagger; other rooms ask Dictionary and NameDeclension. Phrases are not made here.
package org.letopis.russian.morph;
