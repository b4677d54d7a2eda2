@NullMarked
package org.partnersuite.localstack.sample;

import org.jspecify.annotations.NullMarked;
