/// Repair of damaged and of old Russian text. Start with RussianCleaner: it asks one Mender after another, each of which
/// knows one kind of damage. Precision on clean text comes first: what is doubtful stays as it is.
package org.letopis.russian.text;
