/// Times in Russian prose. [org.letopis.russian.times.Times] finds them, [org.letopis.russian.times.Prepositions] knows
/// what the words before them make of them.
///
/// A sentence becomes [Items], on which each [Family] reads one kind of expression. What it reads is an [Expression], free of
/// any context; the [Resolver] places it on the calendar by the [TimeContext] that narration has reached.
package org.letopis.russian.times;
