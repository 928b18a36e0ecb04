/** Paragraphs that belong to the page and not to the article. */
export const BOILERPLATE: readonly RegExp[] = [
  /^\s*(?:share|tweet|print|email|follow us|subscribe|sign up|log in|click here|advertisement|sponsored|copyright|©|all rights reserved|download (?:our|the) app)\b/i,
  /^\s*(?:read (?:also|more|next)|see also|also read|more on this|related(?: (?:articles?|stories|news|posts?|topics?))?|recommended|watch|listen|editor'?s picks?|most read|trending|you may also like|in pictures)\s*[:|\-–—]/i,
  /^\s*(?:photo|image|picture|caption|file photo|video|credit|graphic|map)s?\s*[:|/(]/i,
  /\((?:photo|image|picture|file photo)(?: by|:)[^)]*\)\s*$/i,
  /^\s*(?:tags?|topics?|categories|keywords|filed under|labels)\s*[:|]/i,
  /\b(?:newsletter|cookie policy|privacy policy|terms of (?:use|service)|whatsapp channel|telegram channel)\b/i,
  /^\s*(?:article|this (?:article|story|post|piece)|story|post) (?:was |has been )?(?:updated|corrected|amended|first published|originally published)\b/i,
  /^\s*(?:updated|published|last updated|posted|last modified)(?: on| at)?\s*[:\d]/i,
  /^\s*(?:reporting|writing|editing|additional reporting|compiled|edited|translated) by\b/i,
  /^\s*(?:[Bb]y|BY)\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}\s*(?:[,|–-][^.!?]*)?$/u,
];

/** Words that announce a link whose title stands on the next line. */
export const LINK_LEAD = /^\s*(?:(?:also )?read(?: (?:also|more|next))?|see also|more on this|related)\s*:?\s*$/i;

/** "READ ALSO: Twelve soldiers killed", run on behind a sentence of the article. */
export const LINK_SENTENCE =
  /^(?:\W{0,3})(?:read also|also read|see also|read more|related|recommended|must read)\s*[:|»–-]/i;

/** After such a line nothing of the article follows. */
export const END_OF_ARTICLE: readonly RegExp[] = [
  /^\s*(?:tags?|topics?|filed under|related (?:articles?|stories|posts?|topics?)|more (?:from|stories|news)|leave a (?:comment|reply)|comments?|most read|most popular|recommended for you|about the author)\s*(?::.*)?$/i,
];

/** A sentence about the author. */
export const AUTHOR_NOTE: readonly RegExp[] = [
  /^\s*\p{Lu}[\p{L}.'-]+(?:\s+\p{Lu}[\p{L}.'-]+){1,3}\s+(?:is|was|has been|covers|writes|reports|works)\b.{0,60}\b(?:editor|analyst|reporter|journalist|correspondent|fellow|researcher|writer|columnist|author|freelance|contributor|professor|director|expert|covers|writes|reports|scholar|lecturer|consultant)\b/u,
];
