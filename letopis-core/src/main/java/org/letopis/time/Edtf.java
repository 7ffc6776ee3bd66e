package org.letopis.time;

/// A date of ISO 8601-2, levels 0 to 2. Always Gregorian.
public interface Edtf {

    Bounds bounds();
}
