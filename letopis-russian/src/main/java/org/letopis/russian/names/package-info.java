/// Persons by name: PersonFinder. How given names, patronymics and surnames bend stands in NameReading and its makers; places,
/// bodies and works have rooms of their own, and who is whom is told in `link`.
@org.jspecify.annotations.NullMarked
package org.letopis.russian.names;
