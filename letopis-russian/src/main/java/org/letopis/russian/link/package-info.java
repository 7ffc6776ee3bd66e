/// Who is whom: RussianLinker joins names, descriptions and pronouns to persons and things, and tells whom each sentence is
/// about where it names nobody.
@org.jspecify.annotations.NullMarked
package org.letopis.russian.link;
