/// Dates as sources give them: EDTF values, reckonings and bounds. No words of any language here: see org.letopis.russian.times.
package org.letopis.time;
