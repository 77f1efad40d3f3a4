/** Names for the people of a sandbox, in four of the product's languages. A slash gives the spelling used in addresses. */
export interface NameList {
  locale: string;
  first: readonly string[];
  last: readonly string[];
}

const words = (text: string): string[] => text.trim().split(/\s+/);

export const PORTUGUESE: NameList = {
  locale: 'pt-BR',
  first: words(`
    Ana João Maria José Beatriz Pedro Larissa Lucas Camila Gabriel Fernanda Rafael Juliana Mateus Letícia Antônio Luísa
    Thiago Conceição Vitória Caio Débora Otávio Sônia Márcia André`),
  last: words(`
    Silva Santos Oliveira Souza Lima Pereira Ferreira Costa Rodrigues Almeida Nascimento Araújo Ribeiro Carvalho Gonçalves
    Barbosa Rocha Conceição Magalhães Brandão Teixeira Azevedo`),
};

export const POLISH: NameList = {
  locale: 'pl',
  first: words(`
    Zofia Jan Julia Antoni Hanna Jakub Maja Szymon Łucja/lucja Piotr Małgorzata/malgorzata Łukasz/lukasz Katarzyna Paweł/pawel
    Agnieszka Wojciech Żaneta Stanisław/stanislaw Ewa Michał/michal`),
  last: words(`
    Nowak Kowal Wójcik Kamińczyk Lewandowicz Zając Szymaniak Woźniak Dąbrowicz Kozłowicz/kozlowicz Mazur Krawczyk Wróbel
    Stępień Górniak Sikora Baran Szewczyk Pietrzak Jabłoń/jablon`),
};

export const UKRAINIAN: NameList = {
  locale: 'uk',
  first: words(`
    Олена/olena Андрій/andrii Ірина/iryna Олександр/oleksandr Наталія/nataliia Сергій/serhii Юлія/yuliia Тарас/taras
    Оксана/oksana Дмитро/dmytro Марія/mariia Богдан/bohdan`),
  last: words(`
    Шевченко/shevchenko Коваленко/kovalenko Бондаренко/bondarenko Ткаченко/tkachenko Кравченко/kravchenko Мельник/melnyk
    Поліщук/polishchuk Лисенко/lysenko Гончаренко/honcharenko Савченко/savchenko`),
};

export const ENGLISH: NameList = {
  locale: 'en',
  first: words('Emily James Olivia Noah Charlotte Liam Zoë/zoe Oscar Grace Henry Chloé/chloe Arthur'),
  last: words('Smith Taylor Brown Walker Wright Hughes Carter Bennett Foster Murphy Reid Marsh'),
};
