/**
 * The seller's scorecard: which orders count, for and against him. Entries are written in the transaction of the event
 * they follow from, so that a rate is never behind the orders it is made of.
 */
package org.sellerport.scorecard;
