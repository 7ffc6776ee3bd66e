/// Events: wars, revolutions, congresses, treaties, trials; known ones from a list with their dates, others from a head noun
/// and what it takes. Start with EventsFinder.
package org.letopis.russian.events;
