// The rule for invitations: to subscribe, follow, join, donate or download.
import { wordsIn } from "../shape.ts";
import type { LineRule } from "./rule.ts";

const CHANNEL =
  /\b(?:telegram|whats ?app|twitter|x|facebook|instagram|youtube|tiktok|viber|linkedin|google news|threads|bluesky|mastodon|rss|newsletters?|podcast|channel|app|inbox|e-?mails?|alerts?|notifications?|social media|socials)\b/i;

const INVITES =
  /^\W{0,3}(?:please|click|don't|and|subscribe|sign|follow|join|get|find|like|stay|read|receive|download|install|listen|watch|add|choose|never|want|for|share)/i;

export const subscribe: LineRule = {
  id: "subscribe",
  longest: 260,
  role: "subscribe",
  about: "An invitation to subscribe, follow, join, donate or download.",
  reach: "anywhere",
  examples: [
    "Subscribe",
    "Sign up for our weekly newsletter",
    "read more in our Telegram-channel",
    "Follow us on X",
    "Follow Mila Orel on Twitter @milaorel",
    "Get the latest news delivered to your inbox",
    "Subscribe to the Velmora Post channel on Telegram",
    "Do you support Dorin Vask? Like the page:",
    "Support independent journalism. Donate today.",
    "Enter your email address:",
    "Join us on Telegram",
  ],
  counterexamples: [
    "Follow the money, the prosecutor said.",
    "Subscribe to that view and you will lose, he warned on Telegram.",
    "Join the alliance, the president told Velmora on Monday.",
    "Support for the war is falling in Velmora.",
    "Sign up or step down, the general told his rivals.",
  ],
  test: (line) => {
    const n = wordsIn(line).length;
    if (/\b(?:said|told|warned|added|wrote|says)\b/.test(line)) return false;
    if (
      n <= 4 &&
      /^\W{0,3}(?:subscribe|sign up|sign in|log ?in|register|follow|follow us|donate|become a member|newsletter|newsletters|join us|support us|download(?: the)? app|enable notifications|get alerts|get updates)(?: now| today| here| free)?\W{0,3}$/i.test(
        line,
      )
    )
      return true;
    if (
      // The other takes 20 ms to make ready; most articles have no such line.
      INVITES.test(line) &&
      /^\W{0,3}(?:(?:please |click (?:here )?to |don't forget to |and )?(?:subscribe (?:to|for|on|via|in)|sign up (?:to|for|here|now|and)|follow (?:us|our|him|her|them|the author|@|[\p{Lu}])|join (?:us|our)|get (?:the|our|all|more|breaking|daily|news|up)|find us|like (?:us|our|the) |stay (?:up|tuned|informed|connected|in)|read (?:more|us|our)[^.]{0,40} (?:in|on) (?:our|the)|receive|download|install|listen to (?:us|our)|watch us|add us|choose us|never miss|want more|for more (?:news|stories|updates)|share your))/iu.test(
        line,
      )
    )
      return CHANNEL.test(line) || /@\w+/.test(line);
    return (
      /^(?:do you (?:support|like)|like) [^?]{1,60}\?? like (?:the|our) page:?$/i.test(line) ||
      /^(?:enter|type|your) (?:your )?e-?mail(?: address)?\s*:?$/i.test(line) ||
      /^(?:support|help) (?:us|our (?:work|journalism|newsroom|team)|independent (?:journalism|media))\b/i.test(
        line,
      ) ||
      /^(?:by (?:signing up|subscribing|clicking)|you can (?:unsubscribe|opt out)|no spam|click here to get [\w ]{0,40}app\b|thank you for (?:subscribing|signing up|reading)|you have successfully subscribed|this site is protected by recaptcha)/i.test(
        line,
      ) ||
      /^(?:@[\w.]+)(?:\s+@[\w.]+)*$/.test(line)
    );
  },
};
