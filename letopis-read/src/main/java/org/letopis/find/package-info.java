/// Phrases that refer to something: times, names, offices, works.
package org.letopis.find;
