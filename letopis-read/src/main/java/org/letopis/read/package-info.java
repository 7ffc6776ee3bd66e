/// The pipeline in one method: Reader. A newcomer reads that first.
package org.letopis.read;
