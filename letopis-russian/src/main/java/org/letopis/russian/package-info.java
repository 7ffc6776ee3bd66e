/// Russian, put together: Russian gives a reader. What each stage knows lives in the packages below this one.
package org.letopis.russian;
