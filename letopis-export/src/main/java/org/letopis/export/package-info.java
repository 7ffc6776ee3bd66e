/// One class a format. All offsets written count Unicode code points. Formats read a Reading and nothing else: how it
/// was made is not known here.
package org.letopis.export;
