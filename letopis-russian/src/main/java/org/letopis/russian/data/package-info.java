/// How data files are read: one way, whatever the room they lie in. What they hold is known there, not here.
package org.letopis.russian.data;
