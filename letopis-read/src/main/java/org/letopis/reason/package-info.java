/// What follows for the time of one statement from the others.
package org.letopis.reason;
