package org.letopis.russian.offices;

import org.letopis.russian.data.Lines;
import org.letopis.russian.lexicon.Lexicon;

/// Reads the word list of posts.
final class Posts {

    private Posts() {}

    static Lexicon<Post> load() {
        Lexicon<Post> posts = new Lexicon<>();
        for (String line : Lines.of(Posts.class, "posts.tsv")) {
            String[] columns = line.split("\t");
            posts.add(columns[0], Post.parse(columns[1], columns[2]));
        }
        for (String line : Lines.of(Posts.class, "shortened.tsv")) {
            String[] columns = line.split("\t");
            if (columns[0].indexOf(' ') > 0) {
                posts.alias(columns[0], columns[1], Post.parse("title", "-"));
            } else {
                posts.abbreviate(columns[0], columns[1]);
            }
        }
        return posts;
    }
}
