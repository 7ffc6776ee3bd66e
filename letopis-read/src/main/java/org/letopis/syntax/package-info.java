/// Clauses of a sentence.
package org.letopis.syntax;
