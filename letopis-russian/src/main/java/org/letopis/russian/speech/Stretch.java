package org.letopis.russian.speech;

/// Words of a row from `first` to the one before `end`.
record Stretch(int first, int end) {

    boolean contains(int word) {
        return first <= word && word < end;
    }

    boolean isEmpty() {
        return end <= first;
    }
}
