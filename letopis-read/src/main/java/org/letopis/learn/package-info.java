/// Learning from annotated text: the averaged perceptron whose integer weights are the same on every machine. Which
/// features to look at is the business of whoever learns.
package org.letopis.learn;
