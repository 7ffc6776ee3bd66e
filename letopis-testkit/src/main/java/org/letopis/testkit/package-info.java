/// How we test: texts with marks drawn into them (MarkedText), files with one case a line (ExampleFile), golden files that
/// a flag rewrites (Golden), random hostile text from a printed seed (RandomText), and the laws that every reading of
/// every text must keep (ReadingLaws). Nothing here ships.
package org.letopis.testkit;
