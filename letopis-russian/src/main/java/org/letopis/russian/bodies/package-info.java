/// Organizations: parties, organs of state and party, troops, schools, courts, societies, firms; known ones from a list, others
/// from a head noun and what it takes. Start with BodiesFinder. Names in guillemets are found by `works`.
package org.letopis.russian.bodies;
