/// The commands: the edge where files, clock, threads and the terminal are. Start with Main.
@NullMarked
package org.letopis.cli;

import org.jspecify.annotations.NullMarked;
