/// Numbers, ordinals, ages, sums of money and percentages: QuantityFinder.
package org.letopis.russian.quantities;
