/// What a reading holds: mentions, entities, statements and their voices. Start with Reading. Values only, without JSON, SQL or HTML.
package org.letopis.model;
