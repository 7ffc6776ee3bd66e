package org.letopis.say;

/// Finds quotations and reported speech, with their speakers.
@FunctionalInterface
public interface SpeechFinder {

    Speech find(Scene scene);
}
