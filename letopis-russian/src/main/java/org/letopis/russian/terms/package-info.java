/// Words of a kind that NEREL marks: peoples, confessions, doctrines, diseases, crimes, penalties, laws: TermFinder.
package org.letopis.russian.terms;
