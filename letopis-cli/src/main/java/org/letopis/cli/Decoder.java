package org.letopis.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/// Bytes to text: UTF-8 unless the bytes say otherwise, else one of the old Russian encodings.
final class Decoder {

    /// A text in another encoding is full of bytes that are no UTF-8; one cut in two has a few.
    private static final int MOST_BROKEN_IN_A_THOUSAND = 5;

    private static final char REPLACEMENT = '\uFFFD';

    private Decoder() {}

    /// A text and the encoding it was read in.
    ///
    /// @param broken how many characters could not be read and stand as U+FFFD
    record Decoded(String text, Charset charset, int broken) {}

    /// @return empty for what is no text in any encoding we know
    static Optional<Decoded> decode(byte[] bytes) {
        Optional<Charset> marked = byMark(bytes);
        if (marked.isPresent()) {
            return text(bytes, marked.get());
        }
        Optional<String> strict = strictly(bytes);
        if (strict.isPresent()) {
            return isText(strict.get()) ? Optional.of(new Decoded(strict.get(), StandardCharsets.UTF_8, 0)) : Optional.empty();
        }
        Decoded lenient = leniently(bytes, StandardCharsets.UTF_8);
        if (lenient.broken() * 1000L <= MOST_BROKEN_IN_A_THOUSAND * (long) bytes.length) {
            return isText(lenient.text()) ? Optional.of(lenient) : Optional.empty();
        }
        return detected(bytes).flatMap(charset -> text(bytes, charset));
    }

    private static Optional<Decoded> text(byte[] bytes, Charset charset) {
        return Optional.of(leniently(bytes, charset)).filter(decoded -> isText(decoded.text()));
    }

    /// By a byte order mark, or by the zero bytes that Latin marks and spaces leave in UTF-16.
    private static Optional<Charset> byMark(byte[] bytes) {
        if (bytes.length >= 2) {
            int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
            if (mark == 0xFFFE) {
                return Optional.of(StandardCharsets.UTF_16LE);
            }
            if (mark == 0xFEFF) {
                return Optional.of(StandardCharsets.UTF_16BE);
            }
        }
        return byZeros(bytes);
    }

    /// Each space of a text in UTF-16 has a zero byte, always on the same side.
    private static Optional<Charset> byZeros(byte[] bytes) {
        int looked = Math.min(bytes.length, 4096) & ~1;
        int[] zeros = new int[2];
        int spaces = 0;
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
            if (bytes[i] == ' ' || bytes[i] == '\n') {
                spaces++;
            }
        }
        if (zeros[0] + zeros[1] < 2 || zeros[0] + zeros[1] < spaces / 2) {
            return Optional.empty();
        }
        if (zeros[0] == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[1] == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<Charset> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 20));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name != null && Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    private static Optional<String> strictly(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static Decoded leniently(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return new Decoded(text, charset, (int) text.chars().filter(c -> c == REPLACEMENT).count());
    }

    /// A text has hardly any control characters.
    private static boolean isText(String text) {
        long controls = text.chars()
                .limit(1 << 16)
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                .count();
        return controls * 100 <= Math.min(text.length(), 1 << 16);
    }
}
