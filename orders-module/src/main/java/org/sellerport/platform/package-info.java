/**
 * The mechanisms that every module shares: the clock, plain SQL on the one data source, idempotency and jobs. No
 * business words live here.
 */
package org.sellerport.platform;
