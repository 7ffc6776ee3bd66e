/// Orders, medals, prizes, titles of honour and degrees: AwardFinder.
package org.letopis.russian.awards;
