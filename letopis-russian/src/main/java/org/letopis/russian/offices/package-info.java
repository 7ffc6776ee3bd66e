/// Posts, ranks and dignities with what they are over: OfficeFinder. The posts are data (`posts.tsv`), how they govern what
/// they are over is Complements. Occupations and kin live in `org.letopis.russian.people`.
package org.letopis.russian.offices;
