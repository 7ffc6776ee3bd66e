/// Dates as sources give them: EDTF values, reckonings and bounds. Start with [org.letopis.time.Edtf]. No words of any
/// language here: see `org.letopis.russian.times`.
package org.letopis.time;
