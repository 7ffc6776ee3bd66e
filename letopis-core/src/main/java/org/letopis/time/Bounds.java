package org.letopis.time;

import java.time.LocalDate;

/// The first and the last day on which something can have been, both inclusive, Gregorian. An open end is
/// `LocalDate.MIN` or `LocalDate.MAX`.
public record Bounds(LocalDate earliest, LocalDate latest) {}
