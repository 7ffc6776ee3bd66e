/// Which phrases and pronouns refer to the same person or thing.
package org.letopis.link;
