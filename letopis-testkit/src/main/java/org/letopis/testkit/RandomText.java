package org.letopis.testkit;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/// Random text that looks like Russian prose and is hostile in every way that we have met: mixed scripts, old spelling,
/// stray hyphens, quotations never closed, brackets without partners, surrogates, control characters, long words.
///
/// The seed is fixed unless the system property `letopis.seed` sets another; a failure tells it.
public final class RandomText {

    /// The system property that sets the seed.
    public static final String SEED = "letopis.seed";

    private static final long FIRST_SEED = 19171025;

    private static final List<String> WORDS = List.of(
            "родился", "был", "назначен", "сослан", "в", "на", "с", "после", "Троцкий", "Ленина", "М.", "И.", "Н.Й.", "г.",
            "гг.", "им.", "т. е.", "и др.", "1917", "1920-х", "С1936", "26 октября (8 ноября) 1917 г.", "XIX в.", "ХІХ",
            "Петроградъ", "дѣлъ", "московскаго", "небольше-визм", "про-\nсвещения", "врёмена", "CCCР", "Москвe",
            "Т р о ц к и й", "Ростов-на-Дону", "газету", "писал", "что", "не", "её", "своего", "министром", "Правда",
            "революции", "он", "я", "когда", "[1]", "сказал¹", "— 417 —\n", "и\u0306", "про\u00ADсвещение");

    private static final List<String> MARKS = List.of(
            ".", ",", ";", ":", "!", "?", "…", "...", "«", "»", "„", "“", "\"", "(", ")", "[", "]", "—", "–", "-", " — ",
            "\n", "\n\n", "\r\n", "\t", "\u00A0", "\u200B", "\uFEFF", "\u0000", "\u001B[31m", "\u202E", "😀", "\uD83D",
            "\uDE00", "\u0301", "*", "№", "§", "'", "’", "¹", "\u2028", "\f");

    private final Random random;

    public RandomText(long seed) {
        this.random = new Random(seed);
    }

    /// Shows `count` texts to a check. A failure is thrown again with the seed and the text that caused it.
    public static void check(int count, int longest, Consumer<String> check) {
        long first = Long.getLong(SEED, FIRST_SEED);
        for (long seed = first; seed < first + count; seed++) {
            String text = new RandomText(seed).next(longest);
            try {
                check.accept(text);
            } catch (RuntimeException | AssertionError | StackOverflowError failure) {
                throw new AssertionError(
                        "-D" + SEED + "=" + seed + " fails: " + failure.getMessage() + "\non the text: " + visible(text), failure);
            }
        }
    }

    /// A text of at most about `longest` characters.
    public String next(int longest) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(longest + 1);
        boolean letters = random.nextInt(8) == 0;
        while (text.length() < length) {
            int kind = random.nextInt(100);
            if (letters && kind < 50) {
                text.append(letter());
            } else if (kind < 55) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(6) == 0 ? "" : " ");
            } else if (kind < 80) {
                text.append(MARKS.get(random.nextInt(MARKS.size()))).append(random.nextInt(3) == 0 ? " " : "");
            } else if (kind < 97) {
                word(text);
            } else {
                repeat(text);
            }
        }
        return text.toString();
    }

    private void word(StringBuilder text) {
        int length = 1 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append((char) ((i == 0 && random.nextInt(3) == 0 ? 'А' : 'а') + random.nextInt(32)));
        }
        text.append(' ');
    }

    private void repeat(StringBuilder text) {
        String mark = MARKS.get(random.nextInt(MARKS.size()));
        text.append(mark.repeat(1 + random.nextInt(40)));
    }

    private char letter() {
        return switch (random.nextInt(5)) {
            case 0 -> (char) ('a' + random.nextInt(26));
            case 1 -> (char) (0x400 + random.nextInt(0x100));
            case 2 -> (char) (0x20 + random.nextInt(0x60));
            case 3 -> (char) random.nextInt(0x10000);
            default -> (char) ('а' + random.nextInt(32));
        };
    }

    /// A text with its invisible characters escaped as in Java.
    static String visible(String text) {
        StringBuilder visible = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                visible.append('\\').append(c);
            } else if (c < ' ' || c > 0x5FF && (c < 0x2010 || c > 0x2030) && c != '№' || c == 0xA0 || c == 0xAD || c == 0x306) {
                visible.append(String.format("\\u%04X", (int) c));
            } else {
                visible.append(c);
            }
        }
        return visible.append('"').toString();
    }
}
