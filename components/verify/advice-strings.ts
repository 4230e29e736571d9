/** What the page explains under the results. */
import type {Text} from "../../data/schema.ts";

/** What a result says, and what it does not. */
export const proof: {title: Text; parts: readonly Text[]} = {
  title: {zh: "核验能证明什么", en: "What a check proves"},
  parts: [
    {
      zh: "每个从本站存下的文件都带着一份记录：是哪个面板，每个数字的写法、原话、出处和查证结果，以及内容的版本号。核验就是把这份记录与本站今天的数据逐项比对。",
      en: "Every file saved from this site carries a record: which panel it shows; each figure with its claim, words, source and standing; and the version of the content. Checking compares that record with today’s data, item by item.",
    },
    {
      zh: "PNG和SVG还会重画一遍。“与导出时一致”的意思是：用本站今天的数据、照记录里的样式在您的浏览器里重画，得到的文件与您手里的每个字节都相同，所以图上的每一笔都是本站画的，没有人动过。它不说明文件是谁、在什么时候存下的，也不担保数字本身正确：数字有多可靠，要看它的查证结果。CSV、XLSX和JSON同样会重新生成一份来比较。",
      en: "PNG and SVG files are also drawn again. “As exported” means that drawing the panel in your browser, from today’s data and in the recorded style, gives exactly the bytes that you hold: every stroke is ours and nobody has touched it. It does not say who saved the file or when, nor that a figure is right; how reliable a figure is, its standing says. CSV, XLSX and JSON files are made again and compared in the same way.",
    },
    {
      zh: "记录没有签名，谁都可以伪造一份。因此“当时”一栏只是文件自己的说法；能作准的，是它与本站今天的数据是否相同。两边不同，可能是本站更新了，也可能是文件被人改过，单凭文件分不清。",
      en: "A record is not signed, and anyone can forge one. So what stands under “then” is only what the file says of itself; what counts is whether it agrees with today’s data. Where the two differ, the site may have moved on or the file may have been edited, and the file alone cannot tell which.",
    },
    {
      zh: "PDF、PPTX和DOCX只比对记录。报告和幻灯片本来就是给人编辑的：记录相符，不等于正文没有改过。",
      en: "In PDF, PPTX and DOCX files only the record is compared. Reports and decks are there to be edited: a record that agrees does not mean that the text around it was left alone.",
    },
  ],
};

/** Where a record survives, and where it is lost. */
export const survival: {title: Text; kept: Text; keptWays: readonly Text[]; lost: Text; lostWays: readonly Text[]} = {
  title: {zh: "记录在哪里留得住，在哪里会丢", en: "Where the record survives, and where it is lost"},
  kept: {zh: "留得住", en: "It survives"},
  keptWays: [
    {
      zh: "保存、复制、改名、移动文件，打成压缩包，作为邮件附件发送。",
      en: "Saving, copying, renaming and moving the file; zipping it; sending it as an attachment.",
    },
    {
      zh: "微信、QQ里以“文件”发送，而不是以“图片”发送。",
      en: "Sending it as a file, not as a picture, in WeChat and the like.",
    },
    {
      zh: "在Word、PowerPoint、WPS里用“插入图片”放入：只要软件保留原图，记录就在图里。把整份文档放到本页即可，本页会到文档里的图中去找。",
      en: "Insert › Picture in Word, PowerPoint or WPS: as long as the program keeps the original picture, the record is in it. Drop the whole document here: the page looks into its pictures.",
    },
  ],
  lost: {zh: "会丢", en: "It is lost"},
  lostWays: [
    {
      zh: "截图；在一个程序里复制图像，再粘贴到另一个程序（得到的只有像素）。",
      en: "Screenshots; copying an image in one program and pasting it into another, which hands over pixels only.",
    },
    {
      zh: "微信、微博等平台发图片时的重新压缩。",
      en: "Pictures sent through WeChat, Weibo and other platforms that compress them anew.",
    },
    {
      zh: "Office的“压缩图片”，包括保存时的自动压缩；可在选项的“图像大小和质量”里勾选“不压缩文件中的图像”。",
      en: "“Compress Pictures” in Office, also where it happens on saving; “Do not compress images in file”, under Image Size and Quality in the options, prevents that.",
    },
    {
      zh: "在图片软件里打开后另存，或转成JPEG。",
      en: "Opening the picture in an image editor and saving it again, or turning it into a JPEG.",
    },
  ],
};

/** What to do without a record. */
export const gone = {
  title: {zh: "记录丢了怎么办", en: "When the record is gone"},
  line: {
    zh: "除了“只要图”的，每张图的最后一行都印着面板的地址和数据核对的日期：照地址打开面板，逐个数字对照即可。地址也看不清时，用图上的一个数字或一个词来找：",
    en: "Except where only the chart was saved, the last line of every picture prints the address of its panel and the day on which the figures were checked: open that address and compare figure by figure. Where the address cannot be read either, search for a number or a word from the picture:",
  },
  field: {zh: "图上的数字或词", en: "A number or word from the picture"},
  find: {zh: "在看板里找", en: "Find it on the dashboard"},
} as const;
