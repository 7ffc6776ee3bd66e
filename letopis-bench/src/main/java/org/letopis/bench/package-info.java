/// How fast we are: benchmarks that the build never runs. `letopis-bench/run` starts them; the figures stand in
/// `docs/performance.md`.
@NullMarked
package org.letopis.bench;

import org.jspecify.annotations.NullMarked;
