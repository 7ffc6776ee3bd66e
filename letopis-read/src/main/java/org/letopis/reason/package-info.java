/// What follows for the time of one statement from the others. A [org.letopis.reason.TimeNetwork] holds the days that are
/// known and what must not be later than what; each [org.letopis.reason.Rule] adds to it.
package org.letopis.reason;
