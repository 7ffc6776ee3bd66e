/// What Russian predicates say: frames as data, and the words that hold clauses together.
package org.letopis.russian.say;
