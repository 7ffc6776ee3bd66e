/// Persons by description: what they are by trade, estate, party or kin. PeopleFinder finds them; Kinship says what a
/// relative is to whom.
package org.letopis.russian.people;
