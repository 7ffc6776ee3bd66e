/// Names and titles in guillemets: books and pictures, newspapers and parties, ships and prizes. Start with WorksFinder.
/// Quotations are not looked for here: a sentence in guillemets is no title.
package org.letopis.russian.works;
