/// Places: countries, provinces, towns, villages, waters, streets and buildings, from lists and from words such as «село»
/// and «губерния» beside a name; and what lies within what. Start with PlacesFinder.
package org.letopis.russian.places;
